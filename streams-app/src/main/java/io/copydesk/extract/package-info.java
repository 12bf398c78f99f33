/**
 * What an article says, found by statistics and grammars: the contract between those who find and
 * those who use.
 *
 * <p>An {@link io.copydesk.extract.Extractor} turns a clean article into {@link
 * io.copydesk.extract.Mention}s and {@link io.copydesk.extract.Figure}s. How it does so is answered
 * in the packages below, in the order of the way: {@code text}, {@code tag}, {@code name}, {@code
 * figure}; {@code pipeline} composes them.
 */
@NullMarked
package io.copydesk.extract;

import org.jspecify.annotations.NullMarked;

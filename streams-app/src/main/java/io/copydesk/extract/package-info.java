/**
 * What does an article say? The types that the finders of names, roles and figures hand on to the
 * rest of the application.
 *
 * <p>An {@link io.copydesk.extract.Extractor} turns a clean article into {@link
 * io.copydesk.extract.Mention}s and {@link io.copydesk.extract.Figure}s. The steps are packages of
 * their own, in this order: {@code text}, {@code tag}, {@code name}, {@code role}, {@code figure};
 * {@code pipeline} puts them together.
 */
@NullMarked
package io.copydesk.extract;

import org.jspecify.annotations.NullMarked;

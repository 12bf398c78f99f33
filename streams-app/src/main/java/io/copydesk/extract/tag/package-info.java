/**
 * What does the statistical model say of each word? Second step: sentences become sentences with
 * labels.
 */
@NullMarked
package io.copydesk.extract.tag;

import org.jspecify.annotations.NullMarked;

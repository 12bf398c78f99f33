/**
 * {@code copydesk score}: how accurate are enriched articles, measured against labels of readers?
 */
@NullMarked
package io.copydesk.cli.score;

import org.jspecify.annotations.NullMarked;

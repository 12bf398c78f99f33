/**
 * Which numbers does the article report, and what are they about? Fourth step: composes finding and
 * binding.
 */
@NullMarked
package io.copydesk.extract.figure;

import org.jspecify.annotations.NullMarked;

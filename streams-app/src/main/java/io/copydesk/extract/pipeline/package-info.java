/** How do the steps make an extractor? */
@NullMarked
package io.copydesk.extract.pipeline;

import org.jspecify.annotations.NullMarked;

/**
 * How do the steps make an extractor? The composition of all, and CoreNLP's own pipelines to
 * measure ours against.
 */
@NullMarked
package io.copydesk.extract.pipeline;

import org.jspecify.annotations.NullMarked;

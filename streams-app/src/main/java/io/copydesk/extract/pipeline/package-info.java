/**
 * How do the steps make an extractor? The extractor itself, and CoreNLP's own pipelines, which the
 * benchmark compares it with.
 */
@NullMarked
package io.copydesk.extract.pipeline;

import org.jspecify.annotations.NullMarked;

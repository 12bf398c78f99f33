/** What does CoreNLP do by itself? Its own pipelines, which the benchmark compares ours with. */
@NullMarked
package io.copydesk.extract.baseline;

import org.jspecify.annotations.NullMarked;

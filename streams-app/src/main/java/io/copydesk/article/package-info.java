/**
 * What of a raw event is the article? Makes text of HTML, finds the dateline, leaves boilerplate
 * out and tells the language. Knows nothing of Kafka or CoreNLP.
 */
@NullMarked
package io.copydesk.article;

import org.jspecify.annotations.NullMarked;

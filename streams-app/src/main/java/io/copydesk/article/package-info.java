/**
 * Raw event to article: HTML to text, dateline, boilerplate, language. Knows nothing of Kafka or
 * CoreNLP.
 */
@NullMarked
package io.copydesk.article;

import org.jspecify.annotations.NullMarked;

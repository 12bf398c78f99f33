/**
 * Which words name a company, a body of government, another organisation, a person or a place?
 * Third step, put together here of the packages below: {@code reading} tags the sentences, {@code
 * body} and {@code known} propose names by grammar and by lists ({@code candidate} is their common
 * type), {@code find} adds all spans that may be names, {@code collect} runs these three, {@code
 * judge} weighs the evidence by weights learnt from examples, and {@code settle} chooses among
 * spans that overlap. {@code listing} and {@code person} read the tickers and titles beside names,
 * {@code learn} trains the judge.
 */
@NullMarked
package io.copydesk.extract.name;

import org.jspecify.annotations.NullMarked;

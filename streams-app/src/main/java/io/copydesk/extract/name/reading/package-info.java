/**
 * What does the judge read of a sentence? Tokens with their hashes, so that features cost no
 * strings.
 */
@NullMarked
package io.copydesk.extract.name.reading;

import org.jspecify.annotations.NullMarked;

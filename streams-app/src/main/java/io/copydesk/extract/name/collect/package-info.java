/** What of an article may be a name? Reading, rules and spans together. */
@NullMarked
package io.copydesk.extract.name.collect;

import org.jspecify.annotations.NullMarked;

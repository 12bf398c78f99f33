/** Which words name a person, and what title do they bear? */
@NullMarked
package io.copydesk.extract.name.person;

import org.jspecify.annotations.NullMarked;

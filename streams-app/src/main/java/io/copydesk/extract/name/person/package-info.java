/** Which title does a person bear? */
@NullMarked
package io.copydesk.extract.name.person;

import org.jspecify.annotations.NullMarked;

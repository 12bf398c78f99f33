/** Which title stands beside a person's name? */
@NullMarked
package io.copydesk.extract.name.person;

import org.jspecify.annotations.NullMarked;

/** Which names are those of central banks? The one table of them. */
@NullMarked
package io.copydesk.extract.bank;

import org.jspecify.annotations.NullMarked;

/** {@code copydesk reference}: how do operators read and change the catalog's topic? */
@NullMarked
package io.copydesk.cli.reference;

import org.jspecify.annotations.NullMarked;

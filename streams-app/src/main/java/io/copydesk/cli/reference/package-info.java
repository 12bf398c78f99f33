/** The catalog's topic, as operators change and read it. */
@NullMarked
package io.copydesk.cli.reference;

import org.jspecify.annotations.NullMarked;

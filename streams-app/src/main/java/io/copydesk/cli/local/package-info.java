/** The whole of Copydesk in one process: application, and on a laptop also broker and registry. */
@NullMarked
package io.copydesk.cli.local;

import org.jspecify.annotations.NullMarked;

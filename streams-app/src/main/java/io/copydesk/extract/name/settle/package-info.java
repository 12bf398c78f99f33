/**
 * Which of the judged candidates are names? Those that do not overlap and are most probable
 * together.
 */
@NullMarked
package io.copydesk.extract.name.settle;

import org.jspecify.annotations.NullMarked;

/** Answers for what runs checks on every change: JUnit XML as of test cases, SARIF as of findings at their files and lines. */
@NullMarked
package infcheck.report.ci;

import org.jspecify.annotations.NullMarked;

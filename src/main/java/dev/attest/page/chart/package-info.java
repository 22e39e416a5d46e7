/**
 * Charts, worked out down to where each mark stands, so that a template has only to draw them. Honest ones: a range is drawn as a
 * range, an open end as open, and nothing is added up that is not a count of reports. Positions across are parts of the width in
 * percent, so that a chart fits any screen while its words keep their size. Start with {@link dev.attest.page.chart.Chart}.
 */
@NullMarked
package dev.attest.page.chart;

import org.jspecify.annotations.NullMarked;

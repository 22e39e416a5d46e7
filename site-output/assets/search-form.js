(function () {
'use strict';
document.addEventListener('keydown', function (event) {
var field = document.querySelector('[role="search"] [name="q"]');
var inField = event.target.closest && event.target.closest('input, textarea, select, [contenteditable]');
if (event.key === '/' && field && !inField && !event.altKey && !event.ctrlKey && !event.metaKey) {
event.preventDefault();
field.focus();
field.select();
}
});
})();

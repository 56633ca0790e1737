/**
 * What the page does by itself: tables are sorted by a click on a head, and filtered by words, with or without
 * diacritics; folded parts open for printing. Plain JavaScript of its own, named by its hash: no other script runs.
 * Without it the page is whole, only still.
 */
export const PAGE_SCRIPT = `
'use strict';
(function () {
  var fold = function (text) {
    return text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
  };
  var compare = new Intl.Collator(document.documentElement.lang).compare;
  var valueOf = function (row, at) {
    var cell = row.cells[at];
    var order = cell.getAttribute('data-order');
    return order === null ? cell.textContent.trim() : Number(order);
  };
  var inOrder = function (a, b) {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    if (typeof a === 'number') return -1;
    if (typeof b === 'number') return 1;
    return compare(a, b);
  };
  var sortable = function (table) {
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    heads.forEach(function (head, at) {
      var button = document.createElement('button');
      button.type = 'button';
      button.title = table.dataset.sort.replace('{column}', head.title || head.textContent);
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      head.setAttribute('aria-sort', 'none');
      button.addEventListener('click', function () {
        var up = head.getAttribute('aria-sort') !== 'ascending';
        heads.forEach(function (one) { one.setAttribute('aria-sort', 'none'); });
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        var body = table.tBodies[0];
        var rows = Array.prototype.slice.call(body.rows).map(function (row, place) {
          return { row: row, place: place, value: valueOf(row, at) };
        });
        rows.sort(function (a, b) {
          // What is empty stands last, whichever way it is sorted.
          var empty = (a.value === '') - (b.value === '');
          return empty || (up ? 1 : -1) * inOrder(a.value, b.value) || a.place - b.place;
        });
        rows.forEach(function (one) { body.appendChild(one.row); });
      });
    });
  };
  var filterable = function (table) {
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    if (rows.length < 4) return;
    var texts = rows.map(function (row) { return fold(row.textContent); });
    var tools = document.createElement('div');
    tools.className = 'tools';
    var input = document.createElement('input');
    input.type = 'search';
    input.placeholder = document.body.dataset.filter;
    input.setAttribute('aria-label', table.dataset.filter);
    var shown = document.createElement('span');
    shown.className = 'quiet';
    shown.setAttribute('role', 'status');
    input.addEventListener('input', function () {
      var words = fold(input.value).split(/\\s+/).filter(Boolean);
      var count = 0;
      rows.forEach(function (row, at) {
        var fits = words.every(function (word) { return texts[at].indexOf(word) >= 0; });
        row.hidden = !fits;
        if (fits) count += 1;
      });
      shown.textContent = words.length === 0 ? '' :
        document.body.dataset.shown.replace('{shown}', count).replace('{all}', rows.length);
    });
    tools.appendChild(input);
    tools.appendChild(shown);
    var around = table.parentNode;
    around.parentNode.insertBefore(tools, around);
  };
  Array.prototype.forEach.call(document.querySelectorAll('table'), function (table) {
    sortable(table);
    filterable(table);
  });
  var opened = [];
  window.addEventListener('beforeprint', function () {
    opened = Array.prototype.slice.call(document.querySelectorAll('details:not([open])'));
    opened.forEach(function (one) { one.open = true; });
  });
  window.addEventListener('afterprint', function () {
    opened.forEach(function (one) { one.open = false; });
  });
  var openTarget = function () {
    var target = location.hash && document.getElementById(location.hash.slice(1));
    var folded = target && target.closest('details');
    if (folded) folded.open = true;
  };
  window.addEventListener('hashchange', openTarget);
  openTarget();
})();
`;

/** How the pages look: one sheet, no fonts or images from elsewhere. */
export const style = `
:root { --ink: #1a2233; --muted: #64708a; --line: #e3e7ef; --paper: #fff; --wash: #f5f7fb; --accent: #2f54eb;
  --accent-deep: #1d39c4; --good: #107a53; --good-wash: #e5f6ee; --warn: #9a5b00; --warn-wash: #fff3dc;
  --bad: #b3261e; --bad-wash: #fdeceb; --radius: 10px; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9edf6; --muted: #98a3bb; --line: #2c3547; --paper: #151b28;
  --wash: #0f1420; --accent: #6f8cff; --accent-deep: #8ea5ff; --good: #5fd6a4; --good-wash: #12342a; --warn: #f2c067;
  --warn-wash: #3a2c10; --bad: #ff9d95; --bad-wash: #421b19; } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); -webkit-font-smoothing: antialiased;
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
a { color: var(--accent); text-decoration: none; } a:hover { text-decoration: underline; }
h1, h2, h3, p { margin: 0; } h2 { font-size: 17px; letter-spacing: -.01em; }
.muted { color: var(--muted); } .small { font-size: 13px; } .number { font-variant-numeric: tabular-nums; }
.badge { display: inline-block; padding: 2px 9px; border-radius: 99px; font-size: 12px; font-weight: 600;
  letter-spacing: .01em; background: var(--wash); color: var(--muted); white-space: nowrap; }
.badge.good { background: var(--good-wash); color: var(--good); } .badge.warn { background: var(--warn-wash); color: var(--warn); }
.badge.bad { background: var(--bad-wash); color: var(--bad); }
.split { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); min-height: 100vh; }
.side { background: var(--wash); border-right: 1px solid var(--line); display: flex; justify-content: flex-end; }
.side > div, .main > div { width: 100%; max-width: 470px; padding: 44px 48px 56px; }
.back { display: inline-flex; gap: 10px; align-items: center; margin-bottom: 34px; color: var(--muted); }
.amount { font-size: 40px; line-height: 1.15; font-weight: 650; letter-spacing: -.03em; margin: 6px 0 4px; }
.lines { list-style: none; margin: 32px 0 0; padding: 0; }
.lines li { display: flex; justify-content: space-between; gap: 24px; padding: 13px 0; border-bottom: 1px solid var(--line); }
.lines li:last-child { border-bottom: 0; } .lines .total { font-weight: 650; padding-top: 16px; }
.lines span:last-child { text-align: right; white-space: nowrap; }
form { margin: 0; } fieldset { border: 0; padding: 0; margin: 0 0 22px; min-width: 0; }
legend, label { display: block; font-weight: 600; font-size: 13.5px; margin-bottom: 7px; padding: 0; }
input[type=text], input[type=email] { width: 100%; font: inherit; color: inherit; background: var(--paper);
  border: 1px solid var(--line); border-radius: var(--radius); padding: 11px 13px; box-shadow: 0 1px 2px rgb(20 30 60 / 5%); }
input:focus-visible, button:focus-visible, a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent);
  outline-offset: 1px; }
input::placeholder { color: var(--muted); opacity: .75; }
.card-box { display: grid; grid-template-columns: 1fr 1fr; }
.card-box input { border-radius: 0; margin: 0 -1px -1px 0; position: relative; } .card-box input:focus { z-index: 1; }
.card-box input:nth-child(1) { grid-column: 1 / -1; border-radius: var(--radius) var(--radius) 0 0; }
.card-box input:nth-child(2) { border-radius: 0 0 0 var(--radius); } .card-box input:nth-child(3) { border-radius: 0 0 var(--radius) 0; }
button { font: inherit; font-weight: 600; cursor: pointer; border-radius: var(--radius); padding: 9px 15px;
  border: 1px solid var(--line); background: var(--paper); color: var(--ink); }
button:hover { border-color: var(--muted); }
button.primary { width: 100%; padding: 13px; font-size: 16px; border-color: transparent; background: var(--accent); color: #fff; }
@media (prefers-color-scheme: dark) { button.primary { color: #0b1022; } }
button.primary:hover { background: var(--accent-deep); }
button.danger { color: var(--bad); } button.chip { padding: 5px 10px; font-size: 13px; font-weight: 500; border-radius: 99px; }
.row { display: flex; gap: 10px; align-items: center; } .row > :first-child { flex: 1; min-width: 0; }
.alert { border-radius: var(--radius); padding: 12px 15px; margin-bottom: 22px; background: var(--bad-wash); color: var(--bad);
  font-weight: 550; } .alert.good { background: var(--good-wash); color: var(--good); }
details { border: 1px dashed var(--line); border-radius: var(--radius); padding: 11px 14px; margin-bottom: 22px; }
details.plain { border: 0; padding: 0; margin: 14px 0 0; }
summary { cursor: pointer; color: var(--muted); font-size: 13.5px; } .chips { display: flex; flex-wrap: wrap; gap: 7px; margin-top: 12px; }
.page { max-width: 800px; margin: 0 auto; padding: 46px 28px 80px; } .top { display: flex; justify-content: space-between; gap: 20px;
  align-items: flex-start; margin-bottom: 36px; } .top h1 { font-size: 27px; letter-spacing: -.025em; line-height: 1.25; }
section { margin-bottom: 38px; } section > h2 { margin-bottom: 13px; }
.panel { border: 1px solid var(--line); border-radius: 14px; padding: 20px 22px; margin-bottom: 12px; }
.between { display: flex; justify-content: space-between; gap: 20px; align-items: center; flex-wrap: wrap; }
.actions { display: flex; gap: 8px; flex-wrap: wrap; }
table { width: 100%; border-collapse: collapse; } td, th { text-align: left; padding: 12px 14px 12px 0; border-bottom: 1px solid var(--line); }
th { font-size: 12.5px; color: var(--muted); font-weight: 600; padding-top: 0; } td:last-child, th:last-child { padding-right: 0; text-align: right; }
tr:last-child td { border-bottom: 0; } .foot { margin-top: 30px; text-align: center; }
.center { min-height: 100vh; display: grid; place-items: center; padding: 28px; text-align: center; }
.center .panel { max-width: 430px; padding: 34px; }
@media (max-width: 800px) { .split { display: block; } .side { border-right: 0; border-bottom: 1px solid var(--line); justify-content: center; }
  .main { display: flex; justify-content: center; } .side > div, .main > div { padding: 28px 22px 32px; } .lines { margin-top: 20px; }
  .page { padding: 28px 20px 60px; } .wide { display: none; } }
@media print { .actions, .no-print { display: none; } }
`;

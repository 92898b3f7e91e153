// Shows the report that the page hands over. The frame has no origin: it can neither read the page nor be read by it.
addEventListener('message', event => {
  if (event.source !== parent || typeof event.data !== 'string') {
    return;
  }

  const report = new DOMParser().parseFromString(event.data, 'text/html');
  // A source opens beside the report; within the frame the page's policy would refuse it.
  for (const link of report.querySelectorAll('a[href^="http"]')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }

  document.replaceChild(document.adoptNode(report.documentElement), document.documentElement);
  scrollTo(0, 0);
});

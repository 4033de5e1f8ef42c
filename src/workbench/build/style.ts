/** Style of the step that makes the site. */
export const BUILD_STYLE = `
.build-progress { display: block; width: 100%; max-width: 640px; height: 24px; margin: 12px 0; accent-color: #123f73; }
.build-buttons button { margin: 4px 12px 4px 0; }
.build-problem { max-height: none; }
`;

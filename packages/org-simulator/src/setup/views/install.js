// Without this script the button works too: the server asks for the acknowledgment.
const acknowledge = document.querySelector('#acknowledge');
const install = document.querySelector('#install');
const follow = () => {
  install.disabled = !acknowledge.checked;
};
acknowledge.addEventListener('change', follow);
follow();

// Every part of the suite; it runs in both extension hosts, so nothing here may need Node.
import './activation.test';
import './codeActions.test';
import './outline.test';
import './tree.test';
import './configs.test';
import './findings.test';
import './insert.test';

import type { Project } from './registry';

interface Details {
  readonly aliases?: readonly string[];
  /** Without `https://`. */
  readonly sites?: readonly string[];
  /** Further repositories on GitHub. */
  readonly repositories?: readonly string[];
  readonly terms?: readonly string[];
}

/** @param repository on GitHub: the address of the project */
function project(name: string, repository: string, details: Details = {}): Project {
  const { aliases = [], sites = [], repositories = [], terms = [] } = details;
  const github = 'https://github.com/';
  const addresses = [...sites.map((site) => `https://${site}`), ...repositories.map((path) => github + path)];
  return { name, url: github + repository, aliases, sites: addresses, terms };
}

/** The projects of the SOFAStack family and its neighbours; `.digest.yml` overrides and extends them. */
export const builtInProjects: readonly Project[] = [
  project('SOFAStack', 'sofastack', {
    sites: ['www.sofastack.tech'],
    repositories: [
      'sofastack/sofastack.tech',
      'sofastack/community',
      'sofastack/spring-cloud-sofastack-samples',
      'sofastack-guides',
    ],
  }),
  project('SOFABoot', 'sofastack/sofa-boot', {
    sites: ['www.sofastack.tech/projects/sofa-boot'],
    repositories: ['alipay/sofa-boot'],
  }),
  project('SOFARPC', 'sofastack/sofa-rpc', {
    sites: ['www.sofastack.tech/projects/sofa-rpc'],
    repositories: ['alipay/sofa-rpc'],
    terms: ['RpcInvokeContext', 'ProviderBootstrap', 'ConsumerBootstrap'],
  }),
  project('SOFAArk', 'sofastack/sofa-ark', {
    aliases: ['Ark'],
    sites: ['www.sofastack.tech/projects/sofa-boot/sofa-ark-readme'],
    repositories: ['alipay/sofa-ark', 'sofastack-guides/sofa-ark-samples'],
  }),
  project('SOFAJRaft', 'sofastack/sofa-jraft', {
    aliases: ['JRaft', 'RheaKV'],
    sites: ['www.sofastack.tech/projects/sofa-jraft'],
    terms: ['onApply', 'onSnapshotSave', 'onSnapshotLoad', 'onLeaderStart', 'onLeaderStop', 'StateMachineAdapter'],
  }),
  project('SOFARegistry', 'sofastack/sofa-registry', { sites: ['www.sofastack.tech/projects/sofa-registry'] }),
  project('SOFATracer', 'sofastack/sofa-tracer', {
    sites: ['www.sofastack.tech/projects/sofa-tracer'],
    terms: ['SofaTracerSpan'],
  }),
  project('SOFABolt', 'sofastack/sofa-bolt', { sites: ['www.sofastack.tech/projects/sofa-bolt'] }),
  project('SOFADashboard', 'sofastack/sofa-dashboard', {
    sites: ['www.sofastack.tech/projects/sofa-dashboard'],
    repositories: ['sofastack/sofa-dashboard-client', 'sofastack-guides/kc-sofastack-dynamic-demo'],
  }),
  project('SOFALookout', 'sofastack/sofa-lookout', { sites: ['www.sofastack.tech/projects/sofa-lookout'] }),
  project('SOFAActs', 'sofastack/sofa-acts', { sites: ['www.sofastack.tech/projects/sofa-acts'] }),
  project('SOFAServerless', 'sofastack/sofa-serverless', {
    aliases: ['Koupleless'],
    repositories: ['koupleless/koupleless'],
  }),
  project('SOFAMesh', 'sofastack/sofa-mesh'),
  project('sofa-common-tools', 'sofastack/sofa-common-tools'),
  project('MOSN', 'mosn/mosn', {
    aliases: ['SOFAMosn'],
    sites: ['mosn.io', 'www.sofastack.tech/projects/sofa-mosn'],
    repositories: ['sofastack/sofa-mosn', 'mosn/community'],
  }),
  project('Layotto', 'mosn/layotto', { sites: ['mosn.io/layotto'] }),
  project('holmes', 'mosn/holmes'),
  project('Seata', 'seata/seata', {
    sites: ['seata.io', 'seata.apache.org'],
    repositories: [
      'apache/incubator-seata',
      'seata/seata-samples',
      'seata/seata-go',
      'seata/seata-go-samples',
      'seata/seata-php',
      'seata/seata-js',
    ],
    terms: ['undo_log', 'GlobalTransactional', 'GlobalTransactionScanner', 'branch_table', 'global_table'],
  }),
  project('Occlum', 'occlum/occlum', { sites: ['occlum.io'] }),
  project('Tongsuo', 'Tongsuo-Project/Tongsuo', {
    aliases: ['铜锁', 'BabaSSL'],
    sites: ['tongsuo.net', 'www.tongsuo.net'],
  }),
  project('Nydus', 'dragonflyoss/image-service', {
    sites: ['nydus.dev'],
    repositories: ['containerd/nydus-snapshotter', 'dragonflyoss/nydus'],
  }),
  project('KusionStack', 'KusionStack/kusion', { aliases: ['Kusion'], sites: ['kusionstack.io'] }),
  project('KCL', 'KusionStack/KCLVM', { aliases: ['KCLVM'], sites: ['kcl-lang.io'], repositories: ['kcl-lang/kcl'] }),
];

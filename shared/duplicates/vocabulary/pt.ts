// Portuguese words of the matcher.
// Data only; see vocabulary.ts for what each list means.

import { groups, words, type Vocabulary } from './vocabulary.ts';

export const portuguese: Vocabulary = {
  language: 'pt',
  functionWords: words`
    o | a | os | as | um | uma | uns | umas | de | do | da | dos | das | e | ou | em | no | na | nos | nas | ao | aos | à | às | com | por |
    pelo | pela | pelos | pelas | para | sobre | entre | desde | até | segundo | durante | mediante | sob | que | quem | qual | quais | cujo |
    onde | quando | como | se | seu | sua | seus | suas | é | são | ser | está | estão | estar | tem | têm | ter | pode | podem | deve | devem |
    todo | toda | todos | todas | outro | outra | outros | outras | cada | este | esta | estes | estas | esse | essa | bem | assim | também |
    incluindo | necessário | necessária | necessários | necessárias | relacionado | relacionada | relacionados | relacionadas | referente |
    referentes | diversos | diversas | etc | responsável | encarregado | encarregada`,
  fillers: words`
    ser responsável por | é responsável por | responsável por | responsabilizar se por | encarregar se de | estar a cargo de | zelar pela |
    zelar pelo`,
  commonWords: words`
    gestão | gerir | gerenciar | planejamento | planejar | desenvolvimento | desenvolver | elaborar | implementar | organizar | coordenar |
    coordenação | acompanhar | controlar | controle | garantir | manter | manutenção | trabalho | tarefa | atividade | empresa |
    departamento | equipe | pessoal | funcionário | cliente | serviço | produto | projeto | sistema | processo | procedimento | qualidade |
    relatório | registro | informação | dados | documento | preparar | realizar | participar | análise | avaliação | treinamento |
    formação | comunicação | problema | necessidade | diário | área | segurança | objetivo`,
  negations: words`não | sem | nunca | nenhum | nenhuma | salvo | exceto`,
  conjunctions: words`e | ou | também`,
  prepositions: words`
    a | ao | aos | em | no | na | nos | nas | com | por | pelo | pela | para | sobre | entre | desde | até | durante | mediante | sob | de |
    do | da | dos | das | quando | onde`,
  actorMarks: words`por | pelo | pela | pelos | pelas | ao | aos | com | sem`,
  actors: groups`
    superior | supervisor | chefe | chefia | gerente | gerência | diretor | diretora | diretoria | coordenador;
    departamento | setor | seção | unidade | equipe | equipa;
    funcionário | funcionária | pessoal | empregado | trabalhador | colaborador | subordinado | colega | aprendiz | estagiário;
    cliente | visitante | usuário | utente | paciente | aluno | estudante | hóspede | morador;
    fornecedor | prestador | fabricante;
    autoridade | administração | comitê | conselho | câmara | prefeitura`,
  sameVerbs: groups`
    realizar | executar | efetuar | desempenhar;
    gerir | gerenciar | dirigir | administrar | liderar;
    elaborar | criar | redigir | desenvolver | estabelecer | preparar | formular;
    assegurar | garantir | zelar; manter | conservar;
    supervisionar | vigiar | controlar | acompanhar | monitorar | fiscalizar;
    verificar | conferir | revisar | inspecionar | examinar;
    avaliar | analisar; determinar | identificar | definir | detectar;
    fornecer | oferecer | entregar; comprar | adquirir | encomendar;
    ajudar | apoiar | auxiliar | assistir | colaborar; assessorar | aconselhar | recomendar;
    treinar | formar | capacitar | ensinar | instruir; informar | comunicar | reportar | notificar | relatar;
    coordenar | organizar | planejar | programar; utilizar | usar | empregar; reparar | consertar;
    escolher | selecionar; modificar | adaptar | atualizar; registrar | registar | anotar | documentar;
    melhorar | otimizar; limpar | lavar | higienizar; atribuir | distribuir; aprovar | autorizar; cumprir | respeitar; atender | responder`,
  sameThings: [],
  authority: {
    approve: words`aprovar | autorizar`,
    report: words`informar | comunicar | reportar | notificar | relatar`,
    assist: words`ajudar | apoiar | auxiliar | assistir | colaborar`,
    supervise: words`supervisionar | fiscalizar`,
    recommend: words`recomendar | propor | sugerir`,
  },
  lightVerbs: words`fazer | dar | tomar | ter | realizar | efetuar | prestar | oferecer`,
  endings: words`
    amentos | amento | imentos | imento | acoes | acao | icoes | icao | adores | adora | ador | idades | idade | endo | ando | indo | ados |
    adas | idos | idas | ado | ada | ido | ida | ar | er | ir | es | as | os | a | e | o | s`,
};

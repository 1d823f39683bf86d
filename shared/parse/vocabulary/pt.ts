// Portuguese words of the parser.
// Data only; see vocabulary.ts for what each list means.

import { portugueseOtherLabels } from './pt-other-labels.ts';
import { portugueseRoleLabels } from './pt-role-labels.ts';
import { words, type Vocabulary } from './vocabulary.ts';

export const portuguese: Vocabulary = {
  language: 'pt',
  labels: { ...portugueseRoleLabels, ...portugueseOtherLabels },
  verbLabels: {
    superiors: words`
      depende da | depende diretamente do | depende do | está subordinada ao | está subordinada à | está subordinado a |
      está subordinado ao | está subordinado à | reporta a | reporta ao | reporta diretamente ao |
      reporta diretamente à | reporta à | reporta-se a | reporta-se ao | reporta-se diretamente ao |
      reporta-se diretamente à | reporta-se à | reportará a | reportará ao | reportará à | responde a | responde ao |
      responde diretamente ao | responde diretamente à | responde à | responderá ao | subordina-se a | subordina-se ao |
      subordina-se diretamente ao | subordina-se diretamente à | subordina-se à | subordinada ao | subordinada à |
      subordinado a | subordinado ao | subordinado à | é subordinado ao | é subordinado à`,
    subordinates: words`
      coordena | coordena os | lidera | supervisiona`,
  },
  holders: words`
    a função | a ocupante | a pessoa | a profissional | a titular | este cargo | o cargo | o funcionário | o ocupante |
    o ocupante do cargo | o profissional | o titular | você`,
  nouns: {
    duties: words`
      atividades | atribuições | cabe | compete | deveres | funções | incumbe | obrigações | responsabilidades |
      tarefas`,
    requirements: words`
      competências | conhecimentos | escolaridade | exigências | experiência | formação | habilidades | habilitações |
      instrução | perfil | qualificações | requisitos`,
    section: words`
      autonomia | autoridade | benefícios | condições | finalidade | missão | objetivo | objetivos | poderes | relações`,
    document: words`
      descrição | ficha | manual | perfil`,
    title: words`denominação | nome | designação`,
  },
  modifiers: words`
    académica | acadêmica | adicionais | admissão | básicas | cargo | chave | complementares | comuns | descrição |
    desejada | desejadas | desejado | desejados | desejáveis | desejável | detalhada | detalhadas | diárias |
    específicas | específicos | essenciais | eventuais | exigida | exigidas | exigido | exigidos | função | gerais |
    inerentes | ingresso | investidura | lista | mínima | mínimas | mínimo | mínimos | necessária | necessárias |
    necessário | necessários | obrigatória | obrigatórias | obrigatórios | ocasionais | outras | periódicas |
    permanentes | posto | pretendido | principais | principal | profissionais | profissional | provimento | requerida |
    requeridas | requerido | requeridos | resumo | rotineiras | seguintes | seu | suas | sumária | sumário | são |
    síntese | trabalho | tuas | técnicas | típicas | vaga`,
  joiners: words`
    a | ao | aos | as | até | cada | com | como | conforme | da | das | de | do | dos | e | em | entre | esta | este |
    na | nas | no | nos | nossa | nosso | num | numa | não | o | os | ou | para | pela | pelas | pelo | pelos | por |
    quando | que | se | sem | seu | seus | sob | sobre | sua | suas | são | todas | todo | todos | um | uma | à | às |
    é`,
  postWords: words`
    cargo | função | posto | vaga`,
  everybody: words`
    cargos | colaboradores | empregados | funcionários | funções | membros | pessoal | servidores | todos |
    trabalhadores`,
  posts: words`
    administrador | administradora | administrativo | advogada | advogado | agente | ajudante | ajudante-geral |
    alfaiate | almoxarife | analista | aprendiz | arquiteta | arquiteto | arquivista | assistente | atendente | ator |
    atriz | auditor | auxiliar | açougueiro | barista | barman | bibliotecária | bibliotecário | bilheteira |
    bilheteiro | camareira | camareiro | canalizador | capataz | capelão | capitão | carpinteiro | cenotécnico | chef |
    chefe | comprador | compradora | concierge | consultor | consultora | contabilista | contador | contadora |
    contramestre | coordenador | coordenadora | copeira | copeiro | cozinheira | cozinheiro | cozinheiro-chefe |
    cuidador | cuidadora | delegada | delegado | desenvolvedor | desenvolvedora | designer | diretor | diretor-geral |
    diretora | educador | educadora | eletricista | empregada | empregado | encanador | encarregada | encarregado |
    enfermeira | enfermeiro | engenheira | engenheiro | entregador | enóloga | enólogo | escriturária | escriturário |
    especialista | estafeta | estagiária | estagiário | farmacêutica | farmacêutico | faxineira | faxineiro | fiel |
    fiscal | fisioterapeuta | fotógrafa | fotógrafo | gari | garçom | garçonete | gerente | gerente-geral | gestor |
    gestora | governanta | guarda | guia | inspetor | inspetora | intérprete | jardineira | jardineiro | juiz | juíza |
    laboratorista | líder | maestrina | maestro | manicure | maquinista | marceneiro | marinheiro | mecânica |
    mecânico | mensageiro | mestre | mestre-de-obras | monitor | monitora | motorista | museóloga | museólogo |
    médica | médico | músico | nadador-salvador | oficial | operador | operadora | operária | operário | padeira |
    padeiro | padre | pasteleira | pasteleiro | pastor | pedagoga | pedagogo | pedreiro | piloto | pintor | pintora |
    pizzaiolo | policial | porteira | porteiro | prefeita | prefeito | presidente | professor | professora |
    programador | programadora | promotor | promotora | psicóloga | psicólogo | recepcionista | repositor |
    repositora | repórter | responsável | sacristão | salva-vidas | secretária | secretário | servente | socorrista |
    soldador | soldadora | sommelier | sonoplasta | subdiretor | subgerente | supervisor | supervisora | síndica |
    síndico | talhante | tecnólogo | terapeuta | tesoureira | tesoureiro | topógrafo | torneiro | trainee | tratador |
    tratadora | treinador | treinadora | tutor | tutora | técnica | técnico | vendedor | vendedora | veterinária |
    veterinário | vigia | vigilante | zelador | zeladora`,
  postEndings: words`
    ante | dor | dora | eira | eiro | ente | ista | sor | sora | tor | tora | ária | ário`,
  notPosts: words`
    ambiente | calendário | carreira | cliente | corrente | devidamente | diariamente | dinheiro | diária | diário |
    durante | entrevista | existente | fator | feira | formulário | geladeira | horário | importante | ingrediente |
    ingredientes | inventário | lista | madeira | maneira | mediante | mensalmente | mobiliário | motor | necessária |
    necessário | paciente | pendente | primeira | primeiro | revista | salário | sector | seguinte | semanalmente |
    setor | usuário | valor | vigente | vista`,
  departments: words`
    administração | almoxarifado | armazém | arquivo | bar | biblioteca | compras | comunicação | contabilidade |
    coordenação | cozinha | creche | departamento | diretoria | direção | divisão | enfermagem | equipa | equipe |
    escola | escritório | farmácia | financeiro | finanças | frota | gerência | informática | jardinagem | laboratório |
    lavandaria | lavanderia | limpeza | logística | loja | manutenção | marketing | núcleo | obras | oficina |
    operações | portaria | produção | qualidade | recepção | recursos | restaurante | secretaria | sector | secção |
    segurança | serviço | setor | seção | tesouraria | transporte | unidade | vendas | zeladoria | área`,
  units: words`
    coordenação | departamento | diretoria | direção | divisão | equipa | equipe | gerência | núcleo | sector | secção |
    serviço | setor | seção | unidade | área`,
  none: words`
    inexistente | n.a. | n/a | nenhum | nenhum. | nenhuma | nenhuma. | ninguém | não | não aplicável | não há |
    não possui | não se aplica | não tem | sem | sem subordinados`,
  and: words`e | ou`,
  chrome: words`
    aprovado por | assinatura | assinatura da | assinatura do | candidatar | ciente | compartilhar | data e assinatura |
    elaborado por | entrar | imprimir | início > | li e concordo | partilhar | publicada | publicado | página |
    todos os direitos | voltar`,
  advice: words`
    adjetivos | anúncio | anúncios | candidato | candidatos | descreva | descrição de cargo | descrições de cargo |
    dicas | escreva | escrever | evitar | evite | frase | frases | indique | leitor | mencione | modelo | por exemplo |
    recrutador | recrutadores | redação | redigir | redija | use | utilize | verbo | verbos`,
  otherDocuments: words`
    ata | circular | contrato de arrendamento | contrato de locação | ficha de dados de segurança |
    ficha de segurança | glossário | instruções de operação | instruções de segurança | instruções de uso |
    instruções de utilização | inventário | lista de exercícios | lista de tarefas | lista de verificação |
    manual de instruções | manual do usuário | manual do utilizador | ordem do dia | orçamento | pesquisa |
    plano de aula | programa de formação | questionário | receita | regulamento | regulamento do condomínio`,
  parties: words`
    alunos | beneficiários | clientes | condôminos | contratada | contratado | contratante | hóspedes | inquilino |
    inquilinos | locador | locatário | moradores | pais | partes | participantes | proprietário | usuários | utentes |
    visitantes`,
  frequent: words`
    ao | as | cargo | com | da | das | de | do | dos | e | em | na | no | não | o | os | para | pela | pelo | são | um |
    uma | à`,
};

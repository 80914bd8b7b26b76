import type { DisclosureCase } from './case.js';

export const portuguese: DisclosureCase[] = [
  {
    says: 'explains',
    html: `<main><h1>As melhores chaleiras</h1><p>Alguns links desta página são de afiliado: se você comprar por eles, a loja nos paga uma pequena comissão e você não gasta nada a mais.</p><p>A de vidro é a mais silenciosa.</p></main>`,
  },
  {
    says: 'explains',
    isAmazons: true,
    html: `<article><h1>Livros sobre cogumelos</h1><p>Um guia tem de caber no bolso, senão fica em casa.</p><p>Como associado da Amazon, eu ganho com compras qualificadas.</p></article>`,
  },
  {
    says: 'names',
    html: `<article><h1>A minha mochila</h1><p>O fogareiro tem dez anos, a <a href="https://shop.example/g">garrafa</a> (link de afiliado) é nova e não verte.</p></article>`,
  },
  {
    says: 'explains',
    html: `<main><p>Aviso: ao comprar através dos nossos links, podemos receber uma comissão da loja parceira. Obrigado pelo apoio!</p><h1>Fones para o trem</h1><p>O barulho do trem é grave, e é aí que o cancelamento ajuda.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<nav><a href="/">Início</a> <a href="/afiliados">Programa de afiliados</a></nav><main><h1>Encerar uma mesa</h1><p>Lixe sempre no sentido do veio e passe a cera com um pano macio.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Como testamos</h1><p>Compramos tudo na loja. Este site não tem links de afiliados e nunca recebe comissão dos fabricantes.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Como ganhar dinheiro com links de afiliados</h1><p>Você se inscreve num programa, coloca o seu link no blog e ganha uma comissão por cada venda. O cookie dura trinta dias.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Vendedor externo</h1><p>Oferecemos salário fixo mais comissões sobre as vendas. Envie o currículo pelo link abaixo. A comissão de seleção responde em uma semana.</p></main>`,
  },
];

import type { DisclosureCase } from './case.js';

export const spanish: DisclosureCase[] = [
  {
    says: 'explains',
    html: `<main><h1>Las mejores botas de montaña</h1><p>Este contenido incluye enlaces de afiliación. Si compras a través de ellos, nos llevamos una pequeña comisión y a ti te cuesta lo mismo.</p><p>Las probamos en barro, en piedra y en nieve.</p></main>`,
  },
  {
    says: 'explains',
    isAmazons: true,
    html: `<article><h1>Libros sobre setas</h1><p>Una guía tiene que caber en el bolsillo; si no, se queda en casa.</p><p>En calidad de Afiliado de Amazon, obtengo ingresos por las compras adscritas que cumplen los requisitos aplicables.</p></article>`,
  },
  {
    says: 'names',
    html: `<article><h1>Mi mochila</h1><p>El hornillo tiene diez años y la <a href="https://shop.example/b">botella</a> (enlace de afiliado) es nueva. No pierde agua.</p></article>`,
  },
  {
    says: 'explains',
    html: `<main><p>Transparencia: algunas tiendas nos pagan una comisión cuando compras desde nuestros enlaces. Eso no influye en lo que recomendamos.</p><h1>Auriculares para el tren</h1><p>El ruido de un tren es grave, y ahí es donde ayuda la cancelación.</p></main>`,
  },
  {
    says: 'names',
    html: `<article><p>Publicidad. Entrada patrocinada por Brasa.</p><p>Este artículo ha sido patrocinado por la marca, pero las opiniones son mías.</p><h1>Asar en invierno</h1><p>El frío gasta carbón. Una tapa ayuda más que en verano.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<nav><a href="/">Inicio</a> <a href="/afiliados">Programa de afiliados</a></nav><main><h1>Encerar una mesa</h1><p>Lija siempre en el sentido de la veta y aplica la cera con un paño suave.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Cómo probamos</h1><p>Compramos cada aparato en la tienda. Aquí no hay enlaces de afiliado y nunca recibimos comisiones de los fabricantes.</p><p>Cada aspiradora recibe la misma arena.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Gana dinero con enlaces de afiliados</h1><p>Te registras en un programa, pones tu enlace en el blog y ganas una comisión por cada venta. Las cookies duran treinta días.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Afiliación a la Seguridad Social</h1><p>El trabajador afiliado recibe un número que conserva toda la vida. En este enlace se descarga el impreso. La comisión mixta se reúne en mayo.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Comercial para la zona norte</h1><p>Ofrecemos un sueldo fijo más comisiones por ventas. Recibirás formación y coche de empresa. Mándanos tu currículum por el enlace.</p></main>`,
  },
];

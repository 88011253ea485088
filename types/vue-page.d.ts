declare const page: import('vue').DefineComponent
export default page

using Acme;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<Worker>();
builder.Build().Run();

using Acme.Messaging;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMessaging(builder.Configuration);
builder.Build().Run();

using Acme.Messaging;

// The options are its own: the sender of orders is not among what it runs.
var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<TopicOptions>(builder.Configuration.GetSection("Topics"));
builder.Build().Run();

using Enricher;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.Configure<StreamSettings>(builder.Configuration.GetSection("Stream"));
builder.Services.AddHostedService<EnricherWorker>();
builder.Build().Run();

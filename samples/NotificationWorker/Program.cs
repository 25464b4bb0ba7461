using Acme.NotificationWorker;
using Microsoft.Extensions.Options;

var builder = Host.CreateApplicationBuilder(args);

builder.Services.AddOptions<KafkaOptions>()
    .Bind(builder.Configuration.GetSection(KafkaOptions.Section))
    .ValidateDataAnnotations()
    .ValidateOnStart();
builder.Services.AddOptions<MailOptions>()
    .Bind(builder.Configuration.GetSection(MailOptions.Section))
    .ValidateDataAnnotations()
    .ValidateOnStart();
builder.Services.AddHttpClient(HttpMailSender.ClientName, (services, http) =>
    http.BaseAddress = services.GetRequiredService<IOptions<MailOptions>>().Value.Gateway);
builder.Services.AddSingleton<IMailSender, HttpMailSender>();
builder.Services.AddHostedService<InvoiceConsumer>();

builder.Build().Run();

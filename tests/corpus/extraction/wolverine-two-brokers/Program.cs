using Acme.Mail;
using Microsoft.Extensions.Hosting;
using Wolverine;
using Wolverine.Kafka;
using Wolverine.RabbitMQ;

await Host.CreateDefaultBuilder(args)
    .UseWolverine(opts =>
    {
        opts.UseKafka("broker:9092");
        opts.UseRabbitMq("amqp://localhost").AutoProvision();

        opts.PublishMessage<MailSent>().ToRabbitQueue("mails");
        opts.Publish(rule =>
        {
            rule.Message<MailRead>();
            rule.Message<MailDeleted>();
            rule.ToKafkaTopic("mail.events");
        });
        opts.ListenToRabbitQueue("commands");
        opts.ListenToKafkaTopics("mail.inbox", "mail.spam");
    })
    .RunConsoleAsync();

using Acme.Paint;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Wolverine;
using Wolverine.Kafka;

var builder = Host.CreateApplicationBuilder(args);

builder.UseWolverine(opts =>
{
    opts.ServiceName = "paint-shop";
    opts.UseKafka(builder.Configuration.GetConnectionString("kafka")!).AutoProvision();

    opts.PublishMessage<ColorMixed>()
        .ToKafkaTopic(builder.Configuration["Topics:Mixed"]!)
        .SendInline();
    opts.PublishMessage<ColorSold>().ToKafkaTopics();

    opts.ListenToKafkaTopic(builder.Configuration["Topics:Colors"]!)
        .ProcessInline()
        .ReceiveRawJson<ColorOrdered>();
    opts.ListenToKafkaTopic("paint.returns").ConfigureConsumer(config =>
    {
        config.GroupId = "paint-returns";
        config.EnableAutoCommit = true;
    });
});

builder.Build().Run();

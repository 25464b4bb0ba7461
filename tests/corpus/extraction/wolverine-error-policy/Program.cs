using Meters;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Kafka;

Host.CreateDefaultBuilder(args)
    .UseWolverine((host, options) =>
    {
        var topics = host.Configuration.GetMeterTopics();
        options.UseKafka("localhost:9092").ConfigureConsumers(consumer => consumer.GroupId = "meters");
        options.ListenToKafkaTopic(topics.Readings).ReceiveRawJson<MeterRead>();
        options.Policies.OnException<ArgumentException>().RetryOnce().Then.Discard()
            .And(async (runtime, context, exception) => await context.BroadcastToTopicAsync(topics.Rejected, context.Envelope!.Message!));
    })
    .Build()
    .Run();

namespace Meters
{
    public record MeterRead(string Meter, decimal Value);

    public sealed class MeterTopics
    {
        public required string Readings { get; set; }

        public required string Rejected { get; set; }
    }

    public static class MeterConfiguration
    {
        public static MeterTopics GetMeterTopics(this IConfiguration configuration)
        {
            var topics = configuration.GetSection("Meters").Get<MeterTopics>() ?? throw new InvalidOperationException("no topics");
            return topics;
        }
    }
}

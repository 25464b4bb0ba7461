using Confluent.Kafka;

class Replay(IConfiguration configuration)
{
    public void Run(DateTime since)
    {
        using var consumer = new ConsumerBuilder<Ignore, string>(new ConsumerConfig { GroupId = "replay" }).Build();
        var partition = new TopicPartition(configuration["Orders"], 0);
        var offsets = consumer.OffsetsForTimes([new TopicPartitionTimestamp(partition, new Timestamp(since))], TimeSpan.FromSeconds(5));
        consumer.Assign(offsets);
        consumer.Assign(consumer.Committed(TimeSpan.FromSeconds(5)));
    }
}

using Acme.Topics;
using Confluent.Kafka;

using var producer = new ProducerBuilder<Null, string>(new ProducerConfig()).Build();
producer.Produce(TopicNames.Parcels, new Message<Null, string> { Value = "1" });

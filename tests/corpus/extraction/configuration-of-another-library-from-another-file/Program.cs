using Confluent.Kafka;
using SimplerConfig;

SConfig.CustomConfigName = "orders.json";
using var producer = new ProducerBuilder<string, string>(new ProducerConfig()).Build();
producer.Produce(SConfig.Instance["Kafka:Topic"], new Message<string, string>());

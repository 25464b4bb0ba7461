var builder = DistributedApplication.CreateBuilder(args);

var kafka = builder.AddKafka("orders").WithKafkaUI();
builder.AddProject("shipping", "../Shipping/Shipping.csproj").WithReference(kafka);

builder.Build().Run();

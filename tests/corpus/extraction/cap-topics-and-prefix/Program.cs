using Shop;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddTransient<StockSubscriber>();
builder.Services.AddCap(options =>
{
    options.UsePostgreSql(builder.Configuration.GetConnectionString("Shop")!);
    options.UseKafka(kafka =>
    {
        kafka.Servers = builder.Configuration["Kafka:Servers"]!;
        kafka.MainConfig.Add("security.protocol", "ssl");
    });
    options.TopicNamePrefix = builder.Configuration["Messaging:Prefix"];
    options.FailedRetryCount = 5;
    options.UseDashboard();
});

var app = builder.Build();
app.MapControllers();
app.Run();

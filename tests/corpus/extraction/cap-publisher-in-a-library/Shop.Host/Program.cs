using Shop.Application;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddScoped<Checkout>();
builder.Services.AddCap(options =>
{
    options.UseEntityFramework<object>();
    options.TopicNamePrefix = "shop";
    options.UseKafka("kafka:9092");
});
builder.Build().Run();

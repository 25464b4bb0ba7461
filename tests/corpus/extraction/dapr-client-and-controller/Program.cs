using Acme.Orders;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers().AddDapr();
builder.Services.Configure<DaprOptions>(builder.Configuration.GetSection("Dapr"));
var app = builder.Build();
app.UseCloudEvents();
app.MapControllers();
app.MapSubscribeHandler();
app.Run();

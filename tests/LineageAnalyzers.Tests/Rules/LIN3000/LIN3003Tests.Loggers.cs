using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN3000;

public sealed partial class LIN3003Tests
{
    [Theory]
    [InlineData("serilog.Information(\"{Mail}\", [|order.Email|]);")]
    [InlineData("serilog.ForContext(\"mail\", [|order.Email|]).Information(\"sent\");")]
    [InlineData("serilog.ForContext(\"order\", [|order|], true).Information(\"sent\");")]
    [InlineData("serilog.ForContext(\"order\", order).Information(\"sent\");")]
    [InlineData("using (Serilog.Context.LogContext.PushProperty(\"mail\", [|order.Email|])) { }")]
    [InlineData("Serilog.Log.Error(new Exception(), \"{Id} {@Order}\", order.Id, [|order|]);")]
    [InlineData("Serilog.Log.Error(new Exception(order.Id), \"{Id} {Order}\", order.Id, order);")]
    [InlineData("nlog.Info(\"{Mail}\", [|order.Email|]);")]
    [InlineData("nlog.WithProperty(\"mail\", [|order.Email|]).Info(\"sent\");")]
    [InlineData("nlog.Error(new Exception(), $\"mail {[|order.Email|]}\");")]
    [InlineData("nlog.Log(NLog.LogLevel.Info, \"{Id}\", order.Id);")]
    [InlineData("log4net.InfoFormat(\"{0}\", [|order.Email|]);")]
    [InlineData("log4net.Error(\"mail \" + [|order.Email|], new Exception());")]
    [InlineData("log4net.Error(\"mail \" + order.Email.Length);")]
    public Task Serilog_NLog_and_log4net_are_looked_at(string statement)
    {
        var test = new RuleTest(Id, RuleCode.Records + $$"""
            class Service(Serilog.ILogger serilog, NLog.Logger nlog, log4net.ILog log4net)
            {
                public void Run(Order order) { _ = (serilog, nlog, log4net); {{statement}} }
            }
            """);
        test.TestState.AdditionalReferences.AddRange(StandInCode.References("Serilog", "NLog", "log4net"));
        return test.RunAsync();
    }
}

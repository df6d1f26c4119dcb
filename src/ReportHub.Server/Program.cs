using ReportHub.Server.CommandLine;

return await ReportHubCommand.RunAsync(args);

import SuluhCommands

SuluhCommand.start()
